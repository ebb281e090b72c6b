#!/usr/bin/env python3
"""Measures an article page and a form while clients without an account attack a Praxis on this machine.

    deploy/bench/attack.py [PORT] [HOST]      needs Python 3.9, and a running Praxis on loopback

Each attack runs while 20 articles and 5 forms are asked for, one after the other; printed are medians and maxima in
milliseconds, 5,000 where no answer came in 5 s. Everything ends by itself within two minutes.
"""

import socket
import statistics
import sys
import threading
import time

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
HOST = sys.argv[2] if len(sys.argv) > 2 else f"harbour.localhost:{PORT}"
ARTICLE = "/articles/panic"
FORM = "/book/free-consultation"
SECONDS = 8


def request(method, path, body="", more=""):
    length = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n" if body else ""
    return f"{method} {path} HTTP/1.1\r\nHost: {HOST}\r\n{length}{more}\r\n{body}".encode()


def connect(receive_buffer=0):
    client = socket.socket()
    if receive_buffer:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    client.settimeout(5)
    client.connect(("127.0.0.1", PORT))
    return client


def millis(message):
    begun = time.monotonic()
    try:
        with connect() as client:
            client.sendall(message)
            while client.recv(65536):
                pass
    except OSError:
        return 5000.0
    return (time.monotonic() - begun) * 1000


def measure(name):
    close = "Connection: close\r\n"
    pages = [millis(request("GET", ARTICLE, more=close)) for _ in range(20)]
    forms = [millis(request("POST", FORM, "name=A", close)) for _ in range(5)]
    print(f"{name:32} article {statistics.median(pages):7.1f} (max {max(pages):7.1f})"
          f"   form {statistics.median(forms):7.1f} (max {max(forms):7.1f})", flush=True)


def trickle(clients, byte, until):
    while time.monotonic() < until:
        time.sleep(1)
        for client in clients:
            try:
                client.sendall(byte)
            except OSError:
                pass


def attacked(name, clients, byte=b""):
    if byte:
        until = time.monotonic() + SECONDS
        threading.Thread(target=trickle, args=(clients, byte, until), daemon=True).start()
    time.sleep(2)
    measure(name)
    for client in clients:
        client.close()
    time.sleep(2)
    measure("  2 s after its end")


def sending(message, count, receive_buffer=0):
    clients = []
    for _ in range(count):
        client = connect(receive_buffer)
        client.setblocking(False)
        try:
            client.send(message)
        except OSError:
            pass
        clients.append(client)
    return clients


def sign_ins(count):
    def one(i):
        body = f"email=stranger{i}%40example.org&password=not-the-password-{i}"
        millis(request("POST", "/admin/sign-in", body, f"Origin: http://{HOST}\r\nConnection: close\r\n"))

    threads = [threading.Thread(target=one, args=(i,), daemon=True) for i in range(count)]
    for thread in threads:
        thread.start()
    measure(f"{count} sign-ins at once")
    for thread in threads:
        thread.join()
    measure("  after their end")


for _ in range(30):
    millis(request("GET", ARTICLE, more="Connection: close\r\n"))
    millis(request("POST", FORM, "name=A", "Connection: close\r\n"))
measure("no attack")
head = f"POST {FORM} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
attacked("40 slow bodies", sending((head + "Content-Length: 5000\r\n\r\na").encode(), 40), b"a")
attacked("200 slow chunked bodies", sending((head + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n").encode(), 200),
         b"1\r\na\r\n")
attacked("200 slow readers", sending(request("GET", ARTICLE) * 100, 200, 2048))
attacked("200 times 200 searches, aborted", sending(request("GET", "/search?q=angst") * 200, 200))
sign_ins(16)
sign_ins(100)
