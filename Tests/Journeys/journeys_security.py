"""What another site in the same browser may not do."""

import http.client
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Error, Page

from journey import World, journey
from program import Program
from visitor import Visitor


@contextmanager
def another_site(page_text: str) -> Iterator[str]:
    """A site on another port, with one page. Gives its address."""

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page_text.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()


def with_case(world: World, program: Program) -> Visitor:
    visitor = world.visitor(program)
    visitor.open_program()
    visitor.open_example("C")
    return visitor


def foreign_tab(visitor: Visitor) -> Page:
    """A tab for another site, which may ask for what it likes."""
    return visitor.page.context.new_page()


@journey
def en_annan_sidas_formulär_tas_inte_emot(world: World) -> None:
    with world.program() as program:
        visitor = with_case(world, program)
        token = visitor.page.locator("input[name=token]").first.get_attribute("value")
        # Even one that knows the token of the form.
        form = f"""<!DOCTYPE html><title>x</title><form method="post" action="{program.origin}/spara/radera">
          <input name="token" value="{token}"><input name="forstatt" value="ja"><button>x</button></form>"""
        with another_site(form) as address:
            page = foreign_tab(visitor)
            page.goto(address)
            with page.expect_navigation() as waiting:
                page.get_by_role("button").click()
            answer = waiting.value
            assert answer is not None and answer.status == 403, answer and answer.status
            assert page.locator("h1").text_content() == "Det här kom från en annan sida"
            page.close()
        visitor.go("/resultat")
        assert visitor.heading == "Resultat", "ärendet är raderat"


@journey
def ett_annat_skript_får_inget_läsa_och_inget_skicka(world: World) -> None:
    with world.program() as program:
        visitor = with_case(world, program)
        token = visitor.page.locator("input[name=token]").first.get_attribute("value")
        with another_site("<!DOCTYPE html><title>x</title>") as address:
            page = foreign_tab(visitor)
            page.goto(address)
            for options in (
                "{credentials: 'include'}",
                f"{{method: 'POST', credentials: 'include', body: new URLSearchParams({{token: '{token}'}})}}",
            ):
                read = page.evaluate(
                    f"fetch('{program.origin}/resultat', {options}).then(r => r.text()).catch(e => 'nekat')"
                )
                assert read == "nekat", "en annan sida läste svaret"
            blind = f"""fetch('{program.origin}/spara/radera', {{method: 'POST', mode: 'no-cors',
              credentials: 'include', body: new URLSearchParams({{token: '{token}', forstatt: 'ja'}})}})
              .then(r => r.type).catch(() => 'nekat')"""
            page.evaluate(blind)
            page.close()
        visitor.go("/resultat")
        assert visitor.heading == "Resultat", "ärendet är raderat"


@journey
def ingen_sida_visas_i_en_ram(world: World) -> None:
    with world.program() as program:
        visitor = with_case(world, program)
        frame = f'<!DOCTYPE html><title>x</title><iframe src="{program.origin}/resultat"></iframe>'
        with another_site(frame) as address:
            page = foreign_tab(visitor)
            refusals: list[str] = []
            page.on("console", lambda message: refusals.append(message.text))
            page.goto(address)
            page.wait_for_timeout(500)
            shown = []
            for one in page.frames[1:]:
                try:
                    shown.append(one.locator("body").inner_text(timeout=1000))
                except Error as error:
                    refusals.append(str(error))
            assert not any("Resultat" in text for text in shown), "sidan visas i en ram"
            assert any("frame" in text.lower() for text in refusals), refusals
            page.close()


@journey
def ett_annat_värdnamn_och_en_gissad_nyckel_öppnar_ingenting(world: World) -> None:
    with world.program() as program:
        visitor = world.visitor(program)
        visitor.open_program()
        for host in (f"egenmakt.example:{program.port}", f"127.0.0.1.nip.io:{program.port}", "127.0.0.1:1"):
            connection = http.client.HTTPConnection("127.0.0.1", program.port, timeout=10)
            connection.request("GET", "/", headers={"Host": host})
            answer = connection.getresponse()
            text = answer.read().decode()
            connection.close()
            assert answer.status == 421, f"{host}: {answer.status}"
            assert "<h1" not in text
        stranger = world.visitor(program)
        assert stranger.go("/oppna/0000000000000000000000000000000000000000") == 404
        stranger.go("/uppgifter")
        assert not stranger.page.locator("input[value=dator]").count(), "en främling får spara på datorn"


@journey
def ingen_annan_webbläsare_ser_ärendet(world: World) -> None:
    with world.program() as program:
        visitor = with_case(world, program)
        visitor.go("/behov")
        names = visitor.page.locator("main th .private").all_text_contents()
        assert len(names) == 23, names
        stranger = world.visitor(program)
        assert stranger.go("/behov") == 409
        assert not any(name in stranger.main_text() for name in names)
        cookies = visitor.page.context.cookies()
        assert [(one["httpOnly"], one["sameSite"]) for one in cookies] == [(True, "Strict")], cookies
