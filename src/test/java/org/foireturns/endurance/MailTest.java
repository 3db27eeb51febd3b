package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is to be told is told, by a real mail server; and nothing comes of it when that server does not answer. */
@Tag(Endurance.TAG)
@SuppressWarnings("NullAway.Init")
class MailTest {
    @TempDir
    Path folder;

    @Test
    void aRunThatPublishesOrFailsIsToldAndAnUnchangedNightIsNot() throws Exception {
        try (Letterbox letterbox = new Letterbox()) {
            House house = house(letterbox.port());

            assertThat(house.run().status()).isEqualTo(20);
            assertThat(house.run().status()).isEqualTo(20);

            assertThat(letterbox.mails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("RCPT TO:<officer@example.org>", "RCPT TO:<chief@example.org>")
                            .contains("Subject: foi-returns: No: something is wrong that must be settled first.")
                            .contains("Can I publish?  No", "To chase ")
                            .doesNotContain(".xlsx")
                            .doesNotContain(".ods"));
            assertThat(house.latest().resolve("run.json")).content().contains("\"mail\": \"sent\"");
            assertThat(house.output().resolve("runs")).isDirectoryNotContaining("glob:**.tmp");

            Folders.delete(house.input());
            assertThat(house.run().status()).isEqualTo(64);
            assertThat(letterbox.mails())
                    .hasSize(2)
                    .last()
                    .satisfies(mail -> assertThat(mail)
                            .contains("Subject: foi-returns: the run did not end well")
                            .contains("There is no folder"));
        }
    }

    @Test
    void aMailServerThatDoesNotAnswerIsASentenceAndANote() throws Exception {
        int nobody;
        try (Letterbox closed = new Letterbox()) {
            nobody = closed.port();
        }
        House house = house(nobody);

        Launched run = house.run();

        assertThat(run.status()).isEqualTo(20);
        assertThat(run.said())
                .contains("The mail could not be sent: the mail server does not answer or does not take it.");
        assertThat(Files.readString(house.latest().resolve("run.json")))
                .contains("\"mail\": \"not sent: the mail server does not answer or does not take it\"");
        assertThat(house.run().saidAtLast()).startsWith("Nothing has changed since the last run");
    }

    private House house(int port) throws IOException {
        return new House(
                Folders.someReturns(folder.resolve("input"), 2),
                folder.resolve("home"),
                Map.of(
                        "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", Integer.toString(port),
                        "FOI_MAIL_TO", "officer@example.org, chief@example.org"));
    }
}
