"""The server as several editors meet it: with their own capabilities, by a client (pytest-lsp) that takes no message
out of the protocol's forms. PATUH names the program."""
import json
import os
import pathlib
import subprocess

import pytest
import pytest_lsp
from lsprotocol import types
from lsprotocol.converters import get_converter
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "Samples" / "perbup-spbe-sedang.md"
PROGRAM = os.environ.get("PATUH", str(HERE.parent.parent / ".build/debug/patuh"))
RECORDED = ["neovim@0.7", "neovim@0.9", "neovim@0.11", "emacs@29", "visual_studio_code@1.65"]
WRITTEN = ["helix", "kate"]


def capabilities(name):
    if name in RECORDED:
        return client_capabilities(name)
    text = (HERE / "clients" / f"{name}.json").read_text()
    return get_converter().structure(json.loads(text), types.ClientCapabilities)


def make_client():
    client = pytest_lsp.make_test_lsp_client()
    client.registrations = []

    @client.feature(types.CLIENT_REGISTER_CAPABILITY)
    def register(parameters: types.RegistrationParams):
        client.registrations += parameters.registrations

    return client


@pytest_lsp.fixture(
    params=RECORDED + WRITTEN,
    config=ClientServerConfig(server_command=[PROGRAM, "lsp"], client_factory=make_client))
async def client(request, lsp_client: LanguageClient, tmp_path):
    lsp_client.draft = tmp_path / "draf.md"
    lsp_client.draft.write_text(SAMPLE.read_text())
    lsp_client.uri = lsp_client.draft.as_uri()
    own = capabilities(request.param)
    lsp_client.started = await lsp_client.initialize_session(types.InitializeParams(
        capabilities=own, root_uri=tmp_path.as_uri(),
        workspace_folders=[types.WorkspaceFolder(uri=tmp_path.as_uri(), name="naskah")]))
    lsp_client.pulls = own.text_document is not None and own.text_document.diagnostic is not None
    lsp_client.text_document_did_open(types.DidOpenTextDocumentParams(
        text_document=types.TextDocumentItem(
            uri=lsp_client.uri, language_id="markdown", version=1, text=lsp_client.draft.read_text())))
    yield
    await lsp_client.shutdown_session()


async def shown(client):
    """The diagnostics as this client comes by them."""
    if client.pulls:
        answer = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(
            text_document=types.TextDocumentIdentifier(uri=client.uri)))
        return answer.items
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return client.diagnostics[client.uri]


def place(client, words, offset=0):
    """The first place of these words; they stand on lines without wide characters."""
    for number, line in enumerate(client.draft.read_text().split("\n")):
        if words in line:
            return types.Position(line=number, character=line.index(words) + offset)
    raise AssertionError(f"{words} is not in the draft")


def at(client, position):
    return {"text_document": types.TextDocumentIdentifier(uri=client.uri), "position": position}


@pytest.mark.asyncio
async def test_the_encoding_is_one_that_the_client_has(client: LanguageClient):
    assert client.started.capabilities.position_encoding in ("utf-8", "utf-16")


@pytest.mark.asyncio
async def test_diagnostics_are_those_of_the_command_line(client: LanguageClient):
    done = subprocess.run(
        [PROGRAM, "periksa", "--format", "rdjson", str(client.draft)], capture_output=True, text=True)
    assert done.returncode == 1
    expected = sorted((item["code"]["value"], item["location"]["range"]["start"]["line"] - 1)
                      for item in json.loads(done.stdout)["diagnostics"])
    assert sorted((item.code, item.range.start.line) for item in await shown(client)) == expected


@pytest.mark.asyncio
async def test_a_code_action_mends_what_it_says(client: LanguageClient):
    before = next(item for item in await shown(client) if item.code == "indikator-02")
    actions = await client.text_document_code_action_async(types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=client.uri), range=before.range,
        context=types.CodeActionContext(diagnostics=[before], only=[types.CodeActionKind.QuickFix])))
    action = next(item for item in actions if not item.title.startswith("Abaikan"))
    edit = action.edit
    edits = edit.changes[client.uri] if edit.changes else edit.document_changes[0].edits
    client.text_document_did_change(types.DidChangeTextDocumentParams(
        text_document=types.VersionedTextDocumentIdentifier(uri=client.uri, version=2),
        content_changes=[
            types.TextDocumentContentChangePartial(range=item.range, text=item.new_text)
            for item in sorted(edits, key=lambda item: item.range.start, reverse=True)]))
    assert all(item.code != "indikator-02" for item in await shown(client))


@pytest.mark.asyncio
async def test_what_is_asked_for_is_answered(client: LanguageClient):
    await shown(client)
    document = types.TextDocumentIdentifier(uri=client.uri)
    reference = place(client, "pada ayat (", 8)
    target = await client.text_document_definition_async(types.DefinitionParams(**at(client, reference)))
    assert target.uri == client.uri
    hover = await client.text_document_hover_async(types.HoverParams(**at(client, reference)))
    assert "ayat" in hover.contents.value
    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(text_document=document))
    assert len(symbols) > 5
    folds = await client.text_document_folding_range_async(types.FoldingRangeParams(text_document=document))
    assert len(folds) > 5
    lenses = await client.text_document_code_lens_async(types.CodeLensParams(text_document=document))
    assert lenses
    uses = await client.text_document_references_async(types.ReferenceParams(
        **at(client, reference), context=types.ReferenceContext(include_declaration=True)))
    assert uses
    typed = place(client, "pada ayat (", len("pada ayat ("))
    items = await client.text_document_completion_async(types.CompletionParams(**at(client, typed)))
    assert any(item.label.startswith("ayat (") for item in items.items)
    found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query="pasal"))
    assert found
