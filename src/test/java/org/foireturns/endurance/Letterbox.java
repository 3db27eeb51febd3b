package org.foireturns.endurance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A mail server of RFC 5321 that takes every mail and keeps it. */
final class Letterbox implements AutoCloseable {
    private final ServerSocket server;
    private final List<String> mails = new ArrayList<>();

    Letterbox() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "letterbox");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** All mails so far, each with the commands that brought it. */
    synchronized List<String> mails() {
        return List.copyOf(mails);
    }

    private void serve() {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    talk(socket);
                }
            }
        } catch (SocketException e) {
            // Closed by the test.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
        StringBuilder mail = new StringBuilder();
        answer(out, "220 letterbox");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            mail.append(line).append('\n');
            if (line.equals("DATA")) {
                answer(out, "354 go on");
                for (String text = in.readLine(); !text.equals("."); text = in.readLine()) {
                    mail.append(text).append('\n');
                }
                synchronized (this) {
                    mails.add(mail.toString());
                }
            }
            answer(out, line.equals("QUIT") ? "221 bye" : "250 well");
            if (line.equals("QUIT")) {
                return;
            }
        }
    }

    private static void answer(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
