package org.praxiscms.launcher.http;

import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Closeable;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.WriteResult;
import org.glassfish.grizzly.asyncqueue.WritableMessage;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.glassfish.grizzly.nio.NIOConnection;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;

/**
 * An answer given in the application's place, as bytes, with the security headers of all answers. The connection is closed
 * with it: what else the client sent cannot be told apart from a next request.
 */
enum PreparedResponse {
    BAD_REQUEST("400 Bad Request", "", "Bad request", ""),
    METHOD_NOT_ALLOWED(
            "405 Method Not Allowed",
            "Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n",
            "Method not allowed",
            ""),
    REQUEST_TIMEOUT("408 Request Timeout", "", "This took too long", "Please try again."),
    SERVICE_UNAVAILABLE(
            "503 Service Unavailable", "Retry-After: 10\r\n", "Back in a moment", "Please try again shortly.");

    private final byte[] bytes;

    PreparedResponse(String status, String header, String title, String advice) {
        String page = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1>"
                + (advice.isEmpty() ? "" : "<p>" + advice + "</p>") + "</main></body></html>";
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status
                + "\r\nContent-Type: text/html;charset=UTF-8\r\nContent-Length: " + page.length()
                + "\r\nConnection: close\r\n" + header);
        SecurityHeaders.BY_NAME.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        this.bytes = head.append("\r\n").append(page).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The whole message, headers included. */
    String text() {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Sends it, whatever state the HTTP codec is in, and closes the connection. Returns at once. */
    void closing(Connection<?> connection) {
        Buffer message = Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, bytes.clone());
        TCPNIOTransport transport = (TCPNIOTransport) connection.getTransport();
        transport.getAsyncQueueIO().getWriter().write((NIOConnection) connection, message, new Closing(connection));
    }

    private static final class Closing extends EmptyCompletionHandler<WriteResult<WritableMessage, SocketAddress>> {

        private final Closeable connection;

        Closing(Closeable connection) {
            this.connection = connection;
        }

        @Override
        public void completed(WriteResult<WritableMessage, SocketAddress> result) {
            connection.closeSilently();
        }

        @Override
        public void failed(Throwable failure) {
            connection.closeSilently();
        }
    }
}
