package org.foireturns.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.cli.CommandLineRun;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.job.JobConfiguration;
import org.foireturns.job.NightlyRun;
import org.foireturns.run.Ending;
import org.foireturns.run.Order;
import org.foireturns.run.RunFailed;
import org.foireturns.run.Silence;
import org.foireturns.upkeep.RunLock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The job as the command starts it, over folders of a test.
 *
 * @param home holds the database and the outputs
 */
public record Night(Path input, Path config, Path home) {
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 21);

    /** Runs the job once in a process of its own, as far as Spring is concerned. */
    public Ending run() throws ConfigMistakes, IOException, RunFailed, RunLock.Locked {
        Books books = Books.load(config);
        Folders.letSettle(input);
        Order order = new Order(input, home.resolve("output"), home.resolve("data"), AS_OF, false);
        Files.createDirectories(order.data());
        try (ConfigurableApplicationContext spring = start(order, books)) {
            return spring.getBean(NightlyRun.class).run();
        }
    }

    private ConfigurableApplicationContext start(Order order, Books books) {
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.location=classpath:/,optional:"
                                + config.toAbsolutePath().toUri(),
                        "spring.datasource.url=jdbc:h2:file:" + order.data().resolve("foi-returns"),
                        "spring.datasource.username=sa")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("order", order);
                    context.getBeanFactory().registerSingleton("books", books);
                    context.getBeanFactory().registerSingleton("progress", new Silence());
                })
                .run();
    }

    /** The exit status of a check of what was published against the returns. */
    public int verify() {
        return CommandLineRun.execute(
                "verify", latest().toString(), "--input", input.toString(), "--config", config.toString());
    }

    public Path latest() {
        return home.resolve("output").resolve("latest");
    }

    /** The lines of a published table. */
    public List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(latest().resolve(name));
                Stream<NamedCsvRecord> all = lines.stream()) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
