package org.foireturns.upkeep;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
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
                } catch (SQLException e) {
                    throw new IllegalStateException("the database cannot be opened", e);
                }
            }
        }
        return bean;
    }

    private void bringUpToDate(HikariDataSource source, String database) throws IOException, SQLException {
        String draft = database + "-new";
        Path file = Path.of(database + ENDING);
        Path draftFile = Path.of(draft + ENDING);
        Files.deleteIfExists(draftFile);
        if (Files.exists(file)) {
            if (isUpToDate(source)) {
                return;
            }
            Files.copy(file, draftFile);
        }
        flyway(source, "jdbc:h2:file:" + draft).migrate();
        try (FileChannel written = FileChannel.open(draftFile, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(draftFile, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Whether the database has all tables. It is opened once for that and for all that follows, since to close it takes
     * as long as to open it; one that lacks some is closed, so that its file can be copied.
     *
     * @throws FlywayValidateException when it has other tables than ours
     */
    private boolean isUpToDate(HikariDataSource source) throws SQLException {
        String url = source.getJdbcUrl();
        try (Connection open = DriverManager.getConnection(url, source.getUsername(), source.getPassword())) {
            Flyway flyway = flyway(source, url);
            flyway.validate();
            boolean all = open.isValid(0) && flyway.info().pending().length == 0;
            if (all) {
                source.getConnection().close();
            }
            return all;
        }
    }

    private Flyway flyway(HikariDataSource source, String url) {
        return Flyway.configure()
                .dataSource(url, source.getUsername(), source.getPassword())
                .locations(migrations.toArray(String[]::new))
                .ignoreMigrationPatterns("*:pending", "*:future")
                .load();
    }
}
