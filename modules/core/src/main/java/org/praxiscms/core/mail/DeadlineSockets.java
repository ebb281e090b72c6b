package org.praxiscms.core.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.SocketFactory;

/**
 * Sockets that are closed when their time is over, whatever is being read or written then: timeouts of single steps do not
 * bound a server that answers a little every few seconds. One instance is for one mail; TLS is layered over its sockets.
 */
final class DeadlineSockets extends SocketFactory implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DeadlineSockets.class.getName());

    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /** @param most time from now on */
    DeadlineSockets(Duration most) {
        done.orTimeout(most.toMillis(), TimeUnit.MILLISECONDS).whenComplete((none, late) -> {
            if (late != null) {
                closeAll();
            }
        });
    }

    @Override
    public Socket createSocket() throws IOException {
        if (done.isDone()) {
            throw new IOException("The time for this mail is over");
        }
        Socket socket = new Socket();
        sockets.add(socket);
        if (done.isCompletedExceptionally()) {
            socket.close(); // the time ended between the check and the add
        }
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return bound(new InetSocketAddress(local, localPort), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return bound(new InetSocketAddress(local, localPort), new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress server) throws IOException {
        return bound(null, server);
    }

    private Socket bound(InetSocketAddress local, InetSocketAddress server) throws IOException {
        Socket socket = createSocket();
        socket.bind(local);
        socket.connect(server);
        return socket;
    }

    private void closeAll() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.log(Level.FINE, "A socket could not be closed", e);
            }
        }
    }

    /** The mail has left, or has not: the deadline does not matter any more. */
    @Override
    public void close() {
        done.complete(null);
    }
}
