package org.foireturns.publish;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Sends the first screen's words by mail, if anybody wants them. Whether that succeeds changes nothing of a run. */
public final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final MailSettings settings;
    private final @Nullable MailSender sender;

    Post(MailSettings settings, @Nullable MailSender sender) {
        this.settings = settings;
        this.sender = sender;
    }

    /** Sends a letter to everybody who is to be told. */
    public Outcome send(String subject, String letter) {
        if (settings.to().isBlank()) {
            return new NotAsked();
        }
        if (sender == null) {
            return new Failed("spring.mail.host is not set");
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setTo(settings.to().strip().split("\\s*,\\s*"));
        mail.setFrom(settings.from());
        mail.setSubject(subject);
        mail.setText(letter);
        try {
            sender.send(mail);
            return new Sent();
        } catch (MailAuthenticationException e) {
            LOG.warn("no mail was sent", e);
            return new Failed("the mail server does not accept spring.mail.username and password");
        } catch (MailException e) {
            LOG.warn("no mail was sent", e);
            return new Failed("the mail server does not answer or does not take it");
        }
    }

    /** What became of a letter. */
    public sealed interface Outcome {}

    /** Nobody is to be told. */
    public record NotAsked() implements Outcome {}

    /** The mail server took it. */
    public record Sent() implements Outcome {}

    /**
     * It was not sent.
     *
     * @param reason as the end of a sentence
     */
    public record Failed(String reason) implements Outcome {}
}
