package org.foireturns.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.foireturns.publish.Post;
import org.foireturns.publish.PostConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Letters to a real mail server, and to none. */
class PostTest {
    @Test
    void everybodyWhoIsToBeToldGetsTheLetter() throws IOException {
        try (Letterbox letterbox = new Letterbox()) {
            Post.Outcome sent = send(letterbox.port(), "officer@example.org, chief@example.org");

            assertThat(sent).isEqualTo(new Post.Sent());
            assertThat(letterbox.mails())
                    .singleElement()
                    .satisfies(mail -> assertThat(mail)
                            .contains("RCPT TO:<officer@example.org>", "RCPT TO:<chief@example.org>")
                            .contains("Subject: foi-returns: Yes")
                            .contains("Can I publish?"));
        }
    }

    @Test
    void nobodyIsWrittenToUnasked() throws IOException {
        try (Letterbox letterbox = new Letterbox()) {
            assertThat(send(letterbox.port(), "")).isEqualTo(new Post.NotAsked());
            assertThat(letterbox.mails()).isEmpty();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsAReasonAndNoFault() throws IOException {
        int nobody;
        try (Letterbox closed = new Letterbox()) {
            nobody = closed.port();
        }

        assertThat(send(nobody, "officer@example.org"))
                .isEqualTo(new Post.Failed("the mail server does not answer or does not take it"));
    }

    private static Post.Outcome send(int port, String to) {
        try (ConfigurableApplicationContext spring = new SpringApplicationBuilder(PostConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", port, "foi.mail.to", to))
                .run()) {
            return spring.getBean(Post.class).send("foi-returns: Yes", "Can I publish?  Yes");
        }
    }
}
