package org.foireturns.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foireturns.config.Books;
import org.foireturns.store.Archive;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the job. Order, books and progress come from the command that starts it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
public class JobConfiguration {
    /** Parts of a return that are stored in one transaction. */
    private static final int CHUNK = 50;

    /** Days and deadlines are those of the United Kingdom, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }

    @Bean
    Archive archive(JdbcTemplate jdbc) {
        return Archive.in(jdbc);
    }

    @Bean
    ReturnFlow flow(Order order, Books books, Settings settings, Archive archive, Clock clock) {
        return new PipelineFlow(order, books, settings, archive.quarantine(), LocalDate.now(clock));
    }

    @Bean
    @StepScope
    ItemStreamReader<Part> returnReader(
            @Value("#{stepExecutionContext['" + FilePartitioner.RUN + "']}") String run,
            @Value("#{stepExecutionContext['" + FilePartitioner.READING + "']}") String reading,
            Archive archive,
            ReturnFlow flow) {
        return new ReturnReader(archive.runs().file(run, reading), flow, archive.readings());
    }

    @Bean
    Step loadFile(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemStreamReader<Part> returnReader,
            ReturnFlow flow,
            Archive archive,
            Progress progress) {
        return new StepBuilder("load-file", repository)
                .<Part, Decided>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(returnReader)
                .processor(new PartDecider(flow))
                .writer(parts -> parts.forEach(part -> part.writeTo(archive.readings())))
                .listener(new FileCounter(progress))
                .build();
    }

    @Bean
    ReturnsJob returnsJob(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Step loadFile,
            Settings settings,
            Archive archive,
            ReturnFlow flow,
            Clock clock) {
        return new ReturnsJob(repository, transactions, loadFile, settings, archive, flow, clock);
    }

    @Bean
    JobControl jobControl(JobOperator operator, JobRepository repository) {
        return new JobControl(operator, repository);
    }

    @Bean
    NightlyRun nightlyRun(
            Order order,
            Books books,
            Settings settings,
            ReturnsJob job,
            JobControl control,
            Archive archive,
            ReturnFlow flow,
            Progress progress,
            Clock clock) {
        return new NightlyRun(order, books, settings, job, control, archive, flow, progress, clock);
    }
}
