package org.foireturns.job;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.foireturns.flow.CannotLoad;
import org.foireturns.run.Settings;
import org.foireturns.store.Archive;
import org.foireturns.upkeep.DatabaseLock;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jms.listener.DefaultMessageListenerContainer;

/**
 * For more files than one machine can load in a night: each becomes a message on a broker, which this machine and every
 * other one that runs {@code worker} take from.
 */
@Configuration(proxyBeanMethods = false)
@Profile(ManyMachines.PROFILE)
@EnableConfigurationProperties(BrokerSettings.class)
class ManyMachines {
    static final String PROFILE = "many-machines";

    @Bean(destroyMethod = "close")
    ActiveMQConnectionFactory broker(BrokerSettings settings, @Value("${spring.datasource.url}") String database) {
        if (DatabaseLock.embedded(database)) {
            throw new CannotLoad("Many machines share a database server; spring.datasource.url names none.");
        }
        ActiveMQConnectionFactory broker =
                new ActiveMQConnectionFactory(settings.url(), settings.user(), settings.password());
        // Whoever is free takes the next file: none waits in the hands of a machine that is busy.
        broker.setConsumerWindowSize(0);
        return broker;
    }

    @Bean
    DefaultMessageListenerContainer fileRequests(
            ConnectionFactory broker,
            BrokerSettings queue,
            Settings settings,
            JobRepository repository,
            Step loadFile) {
        DefaultMessageListenerContainer listener = new DefaultMessageListenerContainer();
        listener.setConnectionFactory(broker);
        listener.setDestinationName(queue.queue());
        listener.setSessionTransacted(true);
        listener.setConcurrentConsumers(settings.load().concurrency());
        listener.setMessageListener(new FileRequests(repository, loadFile));
        listener.setAutoStartup(false);
        return listener;
    }

    @Bean
    Loading loading(
            JobRepository repository,
            Step loadFile,
            Archive archive,
            ConnectionFactory broker,
            DefaultMessageListenerContainer fileRequests,
            BrokerSettings settings) {
        return new SharedLoading(repository, loadFile, archive.runs(), broker, fileRequests, settings);
    }
}
