package org.foireturns.upkeep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Makes the tables of the built-in database, or changes them, in a copy of its file that then takes the file's place.
 * It cannot do so in one transaction as a database server can: killed half-way, it would never start again.
 */
public final class TablesInACopy implements BeanPostProcessor {
    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:file:([^;]+)(;.*)?");
    private static final String ENDING = ".mv.db";

    private final List<String> migrations;

    /**
     * Tables by migrations.
     *
     * @param migrations their locations for Flyway
     */
    public TablesInACopy(List<String> migrations) {
        this.migrations = migrations;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource source) {
            Matcher url = FILE_URL.matcher(source.getJdbcUrl());
            if (url.matches()) {
                try {
                    bringUpToDate(source, url.group(1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return bean;
    }

    private void bringUpToDate(HikariDataSource source, String database) throws IOException {
        String draft = database + "-new";
        Path file = Path.of(database + ENDING);
        Path draftFile = Path.of(draft + ENDING);
        Files.deleteIfExists(draftFile);
        if (Files.exists(file)) {
            if (flyway(source, database).info().pending().length == 0) {
                return;
            }
            Files.copy(file, draftFile);
        }
        flyway(source, draft).migrate();
        try (FileChannel written = FileChannel.open(draftFile, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draftFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Flyway flyway(HikariDataSource source, String database) {
        return Flyway.configure()
                .dataSource("jdbc:h2:file:" + database, source.getUsername(), source.getPassword())
                .locations(migrations.toArray(String[]::new))
                .outOfOrder(true)
                .load();
    }
}
