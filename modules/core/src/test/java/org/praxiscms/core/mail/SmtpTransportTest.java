package org.praxiscms.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.praxiscms.core.text.EmailAddress;

/** What a mail server gets to see of an {@link Envelope}. */
class SmtpTransportTest {

    private static final String INVITATION = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
    private static final Envelope ENVELOPE = new Envelope(
            "018f6d9e-0000-7000-8000-000000000001",
            "Praxis Über Leben",
            "practice@lindenhof.example",
            "client@example.org",
            "Ihr Termin – bestätigt",
            "Guten Tag,\n\n.ein Punkt am Zeilenanfang\n",
            Optional.of(INVITATION),
            Optional.of("REQUEST"));

    @RegisterExtension
    private final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private String address;

    @BeforeEach
    void knowOneUser() {
        server.setUser("mailer@praxis.example", "mailer", "p:w@rd%");
        address = "127.0.0.1:" + server.getSmtp().getPort();
    }

    @Test
    void handsOverTheWholeMail() throws MessagingException, IOException {
        transport("smtp://mailer:p%3Aw%40rd%25@" + address).deliver(ENVELOPE);

        MimeMessage received = server.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("no-reply@praxis.example");
        assertThat(from.getPersonal()).isEqualTo("Praxis Über Leben");
        assertThat(received.getReplyTo()).containsExactly(new InternetAddress("practice@lindenhof.example"));
        assertThat(received.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress("client@example.org"));
        assertThat(received.getSubject()).isEqualTo("Ihr Termin – bestätigt");
        assertThat(received.getMessageID()).contains("018f6d9e-0000-7000-8000-000000000001");
        Multipart parts = (Multipart) received.getContent();
        assertThat(text(parts.getBodyPart(0))).contains("Guten Tag,").contains("\n.ein Punkt am Zeilenanfang");
        assertThat(parts.getBodyPart(1).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(text(parts.getBodyPart(1))).isEqualTo(INVITATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna..meier@example.org",
                ".anna@example.org",
                "anna.@docomo.ne.jp",
                "max@xn--mller-kva.de",
                "o'neil+a@example.org"
            })
    void whatIsAcceptedAsAnAddressIsDelivered(String address) throws MessagingException {
        EmailAddress accepted = EmailAddress.of(address).orElseThrow();
        transport("smtp://mailer:p%3Aw%40rd%25@" + this.address)
                .deliver(new Envelope(
                        ENVELOPE.id(),
                        ENVELOPE.senderName(),
                        accepted.value(),
                        accepted.value(),
                        ENVELOPE.subject(),
                        ENVELOPE.body(),
                        Optional.empty(),
                        Optional.empty()));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getRecipients(RecipientType.TO)).containsExactly(new InternetAddress(accepted.mailbox()));
        assertThat(received.getReplyTo()).containsExactly(new InternetAddress(accepted.mailbox()));
    }

    @Test
    void saysThatAWrongPasswordDeliversNothing() {
        SmtpTransport transport = transport("smtp://mailer:wrong@" + address);

        assertThatThrownBy(() -> transport.deliver(ENVELOPE)).isInstanceOf(NotDelivered.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysThatAServerWhichIsDownDeliversNothing() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        assertThatThrownBy(() -> transport("smtp://127.0.0.1:" + nobody).deliver(ENVELOPE))
                .isInstanceOf(NotDelivered.class);
    }

    @Test
    @Timeout(60)
    void endsAMailWhoseServerNeverStopsAnswering() throws IOException {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = Thread.ofVirtual().start(() -> greetForEver(endless));
            SmtpTransport transport = new SmtpTransport(
                    SmtpServer.parse("smtp://127.0.0.1:" + endless.getLocalPort()),
                    "no-reply@praxis.example",
                    Duration.ofMillis(500));

            assertThatThrownBy(() -> transport.deliver(ENVELOPE)).isInstanceOf(NotDelivered.class);
            server.interrupt();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 No such user, true",
        "RCPT, 553 Mailbox name not allowed, true",
        "RCPT, 450 Mailbox busy, false",
        "MAIL, 550 Not from here, false",
        "DATA, 554 Refused, false"
    })
    void tellsARecipientThatIsNoneFromWhatMayPass(String refused, String reply, boolean permanent) throws IOException {
        try (ServerSocket refusing = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(refusing, refused, reply));
            SmtpTransport transport = transport("smtp://127.0.0.1:" + refusing.getLocalPort());

            assertThatThrownBy(() -> transport.deliver(ENVELOPE))
                    .isInstanceOfSatisfying(
                            NotDelivered.class,
                            failure -> assertThat(failure.permanent()).isEqualTo(permanent));
        }
    }

    /** A server that takes everything but one command. */
    private static void answer(ServerSocket server, String refused, String reply) {
        try (Socket client = server.accept();
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            out.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String answer = line.startsWith(refused) ? reply : "250 OK";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            return; // the client has given up
        }
    }

    /** Each line comes in time; the last one never does. */
    private static void greetForEver(ServerSocket server) {
        try (Socket client = server.accept()) {
            while (!Thread.currentThread().isInterrupted()) {
                client.getOutputStream().write("220-still here\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            return; // the client has given up
        }
    }

    private static SmtpTransport transport(String url) {
        return new SmtpTransport(SmtpServer.parse(url), "no-reply@praxis.example");
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
