-- What HTML cannot tell a word processor: new pages, and places to write on.

local function page_break()
  return pandoc.RawBlock('openxml', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
end

function Div(element)
  if element.classes:includes('page-break') then return page_break() end
end

-- The title stands in the page's head and as its first heading: once is enough.
function Pandoc(document)
  document.meta.title = nil
  return document
end
