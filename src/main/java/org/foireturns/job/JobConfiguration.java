package org.foireturns.job;

import java.time.Clock;
import org.foireturns.config.Books;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.publish.PostConfiguration;
import org.foireturns.run.Order;
import org.foireturns.run.Progress;
import org.foireturns.run.Settings;
import org.foireturns.store.Archive;
import org.foireturns.store.LockStore;
import org.foireturns.store.Retention;
import org.foireturns.upkeep.DatabaseLock;
import org.foireturns.upkeep.Purge;
import org.foireturns.upkeep.ThisProcess;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the job. Order, books and progress come from the command that starts it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import({LoadConfiguration.class, OneMachine.class, ManyMachines.class, PostConfiguration.class})
public class JobConfiguration {
    @Bean
    DatabaseLock databaseLock(JdbcTemplate jdbc, @Value("${spring.datasource.url}") String url, Clock clock) {
        return new DatabaseLock(new LockStore(jdbc), DatabaseLock.embedded(url), clock, ThisProcess.host());
    }

    @Bean
    ReturnsJob returnsJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Loading loading,
            Archive archive,
            ReturnFlow flow,
            Clock clock) {
        return new ReturnsJob(repository, transactions, loading, archive, flow, clock);
    }

    @Bean
    JobControl jobControl(JobOperator operator, JobRepository repository) {
        return new JobControl(operator, repository);
    }

    @Bean
    Launch launch(ReturnsJob job, JobControl control, Archive archive, Retention retention, Progress progress) {
        return new Launch(job, control, archive, retention, progress);
    }

    @Bean
    NightlyRun nightlyRun(
            Order order,
            Books books,
            Settings settings,
            Launch launch,
            ReturnFlow flow,
            DatabaseLock lock,
            Clock clock) {
        return new NightlyRun(order, books, settings, launch, flow, lock, clock);
    }

    @Bean
    Retention retention(JdbcTemplate jdbc) {
        return new Retention(jdbc);
    }

    @Bean
    Purge purge(
            Order order,
            Retention retention,
            PlatformTransactionManager transactions,
            ReturnsJob job,
            DatabaseLock lock,
            Clock clock) {
        return new Purge(order, retention, new TransactionTemplate(transactions), job::forget, lock, clock);
    }
}
