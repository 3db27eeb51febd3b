package org.foireturns.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.foireturns.config.Books;
import org.foireturns.flow.PipelineFlow;
import org.foireturns.flow.ReturnFlow;
import org.foireturns.run.Order;
import org.foireturns.run.Progress;
import org.foireturns.run.Settings;
import org.foireturns.store.Archive;
import org.foireturns.upkeep.TablesInACopy;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the loading of one file, which is the same on every machine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class LoadConfiguration {
    /** Parts of a return that are stored in one transaction. */
    private static final int CHUNK = 50;

    @Bean
    static TablesInACopy tablesInACopy(@Value("${spring.flyway.locations}") List<String> migrations) {
        return new TablesInACopy(migrations.stream()
                .map(location -> location.replace("{vendor}", "h2"))
                .toList());
    }

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
    ReturnFlow flow(Order order, Books books, Settings settings, Archive archive) {
        return new PipelineFlow(order, books, settings, archive.quarantine());
    }

    @Bean
    @StepScope
    ItemStreamReader<Part> returnReader(
            @Value("#{stepExecutionContext['" + FilePartitioner.RUN + "']}") String run,
            @Value("#{stepExecutionContext['" + FilePartitioner.READING + "']}") String reading,
            Archive archive,
            ReturnFlow flow) {
        LocalDate asOf = archive.runs().find(run).orElseThrow().asOf();
        return new ReturnReader(archive.runs().file(run, reading), asOf, flow, archive.readings());
    }

    @Bean
    Step loadFile(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemStreamReader<Part> returnReader,
            ReturnFlow flow,
            Archive archive,
            Progress progress) {
        FileCounter counter = new FileCounter(progress);
        return new StepBuilder("load-file", repository)
                .<Part, Decided>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(returnReader)
                .processor(new PartDecider(flow))
                .writer(new ReturnWriter(archive.readings(), transactions))
                .listener((StepExecutionListener) counter)
                .listener((ItemWriteListener<Decided>) counter)
                .build();
    }
}
