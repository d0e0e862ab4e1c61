-- What HTML cannot tell a word processor: new pages, how wide columns are, and that a name and its value share a line.

local function page_break()
  return pandoc.RawBlock('openxml', '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
end

function Div(element)
  if element.classes:includes('page-break') then return page_break() end
end

-- Names and values: one line each.
function DefinitionList(element)
  local lines = {}
  for number, item in ipairs(element.content) do
    if number > 1 then table.insert(lines, pandoc.LineBreak()) end
    table.insert(lines, pandoc.Strong(item[1]))
    table.insert(lines, pandoc.Str(':'))
    for _, definition in ipairs(item[2]) do
      table.insert(lines, pandoc.Space())
      for _, inline in ipairs(pandoc.utils.blocks_to_inlines(definition)) do table.insert(lines, inline) end
    end
  end
  return pandoc.Para(lines)
end

-- How wide a column needs to be: for short cells all of them, for running text by how much it says, never less than
-- its longest word.
local function need(cells, head)
  local most, sum, word = 0, 0, 0
  for part in pandoc.utils.stringify(head):gmatch('%S+') do word = math.max(word, utf8.len(part) or #part) end
  most = word
  for _, cell in ipairs(cells) do
    local text = pandoc.utils.stringify(cell)
    local length = utf8.len(text) or #text
    most = math.max(most, length)
    sum = sum + length
    for part in text:gmatch('%S+') do word = math.max(word, utf8.len(part) or #part) end
  end
  if most <= 14 then return most * 1.15 + 3 end
  return math.min(math.max(sum / math.max(#cells, 1) * 1.1, word), 40) + 3
end

function Table(element)
  local simple = pandoc.utils.to_simple_table(element)
  local needs, total = {}, 0
  for column = 1, #element.colspecs do
    local cells = {}
    for _, row in ipairs(simple.rows) do table.insert(cells, row[column]) end
    needs[column] = need(cells, simple.headers[column] or {})
    total = total + needs[column]
  end
  for column, specification in ipairs(element.colspecs) do
    element.colspecs[column] = { specification[1], needs[column] / total }
  end
  return element
end

-- The title stands in the page's head and as its first heading: once is enough.
function Pandoc(document)
  document.meta.title = nil
  return document
end
