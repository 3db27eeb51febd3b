package org.foireturns.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where machines that share the work find each other, from {@code config/application.yml}.
 *
 * @param url of an ActiveMQ Artemis broker
 * @param queue one for each database
 * @param patience how long the files of a run may take before it is given up
 */
@ConfigurationProperties("foi.broker")
record BrokerSettings(
        @DefaultValue("tcp://localhost:61616") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("foi-returns") String queue,
        @DefaultValue("6h") Duration patience) {
    @Override
    public String toString() {
        return "broker at " + url;
    }
}
