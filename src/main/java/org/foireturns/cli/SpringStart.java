package org.foireturns.cli;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.StatusManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.foireturns.config.Books;
import org.foireturns.job.JobConfiguration;
import org.foireturns.job.WorkerConfiguration;
import org.foireturns.publish.PostConfiguration;
import org.foireturns.run.Order;
import org.foireturns.run.Progress;
import org.foireturns.run.Settings;
import org.foireturns.run.SettingsConfiguration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts Spring for one command. */
final class SpringStart {
    /** More than a run has different ones: the database parses each once for a connection. */
    private static final int STATEMENTS = 128;

    private SpringStart() {}

    /**
     * Starts the job's beans over the database of the data folder.
     *
     * @param config folder whose {@code application.yml} may change the settings
     */
    static ConfigurableApplicationContext with(Order order, Path config, Books books, Progress progress) {
        return start(
                new SpringApplicationBuilder(JobConfiguration.class),
                settings(order.data(), config),
                order,
                books,
                progress);
    }

    /**
     * Starts what reads files for the runs of other machines.
     *
     * @param data folder of the log
     */
    static ConfigurableApplicationContext worker(Path config, Path data, Books books, Progress progress) {
        Map<String, Object> settings = settings(data, config);
        settings.put(
                "logging.file.name", data.resolve("logs").resolve("worker.log").toString());
        return start(
                new SpringApplicationBuilder(WorkerConfiguration.class).profiles(WorkerConfiguration.PROFILE),
                settings,
                new Order(data, data, data, null, false),
                books,
                progress);
    }

    private static ConfigurableApplicationContext start(
            SpringApplicationBuilder spring,
            Map<String, Object> settings,
            Order order,
            Books books,
            Progress progress) {
        return spring.web(WebApplicationType.NONE)
                .properties(settings)
                .initializers(context -> {
                    keepTroubleOfTheLogOffTheTerminal();
                    ConfigurableListableBeanFactory beans = context.getBeanFactory();
                    beans.registerSingleton("order", order);
                    beans.registerSingleton("books", books);
                    beans.registerSingleton("progress", progress);
                })
                .run();
    }

    /** Starts what sends mail, and nothing else: no log, whose disk may be the one that is full. */
    static ConfigurableApplicationContext post(Path config) {
        closeLog();
        return new SpringApplicationBuilder(PostConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(place(config))
                .run();
    }

    /** The settings as a run has them, for commands that leave no log. */
    static Settings settings(Path config) {
        closeLog();
        try (ConfigurableApplicationContext spring = new SpringApplicationBuilder(SettingsConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(place(config))
                .run()) {
            return spring.getBean(Settings.class);
        }
    }

    private static void closeLog() {
        keepTroubleOfTheLogOffTheTerminal();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.reset();
            logs.getStatusManager().clear();
        }
    }

    /** A log that cannot be written for want of space is told by the run, in words. */
    private static void keepTroubleOfTheLogOffTheTerminal() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            StatusManager trouble = logs.getStatusManager();
            trouble.getCopyOfStatusListenerList().forEach(trouble::remove);
        }
    }

    /** What the command line decides; {@code application.yml} may say otherwise of the database. */
    private static Map<String, Object> settings(Path data, Path config) {
        Map<String, Object> settings = new HashMap<>(place(config));
        settings.put(
                "spring.datasource.url",
                "jdbc:h2:file:" + data.resolve("foi-returns") + ";DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE="
                        + STATEMENTS);
        settings.put("spring.datasource.username", "sa");
        settings.put("logging.config", "classpath:org/foireturns/cli/log.xml");
        settings.put(
                "logging.file.name",
                data.resolve("logs").resolve("foi-returns.log").toString());
        return settings;
    }

    private static Map<String, Object> place(Path config) {
        return Map.of(
                "spring.config.location",
                "classpath:/,optional:" + config.toAbsolutePath().normalize().toUri());
    }
}
