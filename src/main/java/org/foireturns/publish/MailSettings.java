package org.foireturns.publish;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to tell, in {@code config/application.yml}; the server is described by {@code spring.mail}.
 *
 * @param to addresses joined by commas; empty when nobody is to be told
 * @param from the sender's address
 */
@ConfigurationProperties("foi.mail")
public record MailSettings(
        @DefaultValue("") String to,
        @DefaultValue("foi-returns@localhost") String from) {}
