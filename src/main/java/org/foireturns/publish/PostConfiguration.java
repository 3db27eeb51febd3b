package org.foireturns.publish;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

/** Wires what sends mail; it needs neither database nor books, so that it can tell of a run that had neither. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@EnableConfigurationProperties(MailSettings.class)
public class PostConfiguration {
    @Bean
    Post post(MailSettings settings, ObjectProvider<MailSender> sender) {
        return new Post(settings, sender.getIfAvailable());
    }
}
