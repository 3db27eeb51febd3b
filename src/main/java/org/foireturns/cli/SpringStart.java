package org.foireturns.cli;

import java.nio.file.Path;
import java.util.Map;
import org.foireturns.config.Books;
import org.foireturns.job.JobConfiguration;
import org.foireturns.job.Order;
import org.foireturns.job.Progress;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring for one command. */
final class SpringStart {
    private SpringStart() {}

    /**
     * Starts the job's beans over the database of the data folder.
     *
     * @param config folder whose {@code application.yml} may change the settings
     */
    static ConfigurableApplicationContext with(Order order, Path config, Books books, Progress progress) {
        return new SpringApplicationBuilder(JobConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(settings(order.data(), config))
                .initializers(context -> {
                    ConfigurableListableBeanFactory beans = context.getBeanFactory();
                    beans.registerSingleton("order", order);
                    beans.registerSingleton("books", books);
                    beans.registerSingleton("progress", progress);
                })
                .run();
    }

    /** What the command line decides; {@code application.yml} may say otherwise of the database. */
    private static Map<String, Object> settings(Path data, Path config) {
        return Map.of(
                "spring.config.location",
                "classpath:/,optional:" + config.toAbsolutePath().normalize().toUri(),
                "spring.datasource.url",
                "jdbc:h2:file:" + data.resolve("foi-returns") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "spring.datasource.username",
                "sa",
                "logging.file.name",
                data.resolve("logs").resolve("foi-returns.log").toString());
    }
}
