package org.praxiscms.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** An address and a port that something of ours listens on. */
public record ListeningAddress(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";

    /** Reachable from this machine only. */
    public static ListeningAddress loopback(int port) {
        return new ListeningAddress(LOOPBACK, port);
    }

    /** A loopback address with a port that nobody uses at this moment. */
    public static ListeningAddress anyFreeLoopback() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return loopback(socket.getLocalPort());
        }
    }

    public boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that it can be listened on.
     *
     * @param setting the setting that would choose another port
     * @throws Refusal when it cannot
     */
    public ListeningAddress free(Setting setting) {
        if (!isFree()) {
            throw new Refusal("Port " + port + " on " + host + " cannot be used, perhaps because another program does;"
                    + " set " + setting + " to another.");
        }
        return this;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
