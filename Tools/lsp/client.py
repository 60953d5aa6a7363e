"""A small client of the language server for checks and measurements: requests, notifications, and what came unasked."""
import json
import pathlib
import subprocess


def uri_of(path):
    return pathlib.Path(path).absolute().as_uri()


class Client:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen(
            [program, "lsp", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.last = 0
        self.unasked = []

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = None
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise EOFError("the server is gone")
            line = line.strip()
            if not line:
                break
            name, value = line.split(b":", 1)
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length))

    def request(self, method, parameters=None):
        self.last += 1
        number = f"c{self.last}"
        self.send({"id": number, "method": method, "params": parameters})
        while True:
            message = self.receive()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            self.unasked.append(message)
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})

    def notify(self, method, parameters=None):
        self.send({"method": method, "params": parameters})

    def next(self, method):
        """The next message of that method that the server sends of its own."""
        while True:
            for index, message in enumerate(self.unasked):
                if message.get("method") == method:
                    return self.unasked.pop(index)["params"]
            message = self.receive()
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})
            self.unasked.append(message)

    def initialize(self, folder=None, capabilities=None):
        result = self.request("initialize", {
            "processId": None, "rootUri": uri_of(folder) if folder else None, "capabilities": capabilities or {}})
        self.notify("initialized", {})
        return result

    def open(self, path, text=None, language="markdown"):
        text = pathlib.Path(path).read_text() if text is None else text
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": uri_of(path), "languageId": language, "version": 1, "text": text}})
        return uri_of(path)

    def change(self, uri, version, start, end, text):
        """Puts a text in place of what stands between two positions."""
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": {"start": start, "end": end}, "text": text}]})

    def diagnostics(self, uri, version):
        """Those of this version of a text, as soon as the server has them."""
        while True:
            said = self.next("textDocument/publishDiagnostics")
            if said["uri"] == uri and said.get("version") == version:
                return said["diagnostics"]

    def close(self):
        """Ends the session; returns the exit status."""
        self.request("shutdown")
        self.notify("exit")
        self.process.stdin.close()
        return self.process.wait(timeout=10)
