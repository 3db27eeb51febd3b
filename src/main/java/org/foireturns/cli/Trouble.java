package org.foireturns.cli;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.foireturns.flow.CannotLoad;
import org.foireturns.publish.OutputFolders.LatestInUse;
import org.foireturns.run.InputGone;
import org.jspecify.annotations.Nullable;

/**
 * What may happen to a machine at night, told from its exceptions.
 *
 * @param said what happened and what to do, as plain sentences
 * @param damaged whether the database in the data folder can no longer be read
 */
record Trouble(List<String> said, boolean damaged) {
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int H2_INPUT_OUTPUT = 90028;
    private static final int H2_CORRUPTED = 90030;
    private static final Pattern H2_STORE_CORRUPTED = Pattern.compile("\\[[0-9.]+/6\\]");
    private static final String SQL_DISK_FULL = "53100";
    private static final Pattern DISK_FULL = Pattern.compile(
            "No space left on device|not enough space on the disk|[Qq]uota exceeded", Pattern.CASE_INSENSITIVE);
    private static final long NEXT_TO_NOTHING = 200_000;

    /**
     * Tells what happened, if it is anything that is known to happen.
     *
     * @param data folder of the database
     * @param output root of the outputs
     */
    static @Nullable Trouble of(Throwable fault, Path data, Path output) {
        if (find(fault, Trouble::diskFull) != null || full(data) || full(output)) {
            return of("The disk that holds %s is full.".formatted(full(output) ? output : data), "Make room on it.");
        }
        if (find(fault, cause -> sql(cause, H2_ALREADY_OPEN)) != null) {
            return of("Another program has the database in %s open.".formatted(data), "Close it.");
        }
        if (find(fault, Trouble::corrupt) != null) {
            return new Trouble(List.of("The database in %s is damaged and cannot be read.".formatted(data)), true);
        }
        if (find(fault, FlywayValidateException.class::isInstance) != null) {
            return of(
                    "The database was made by another version of this program, whose tables are not ours.",
                    "Move it out of %s, or name an empty one in spring.datasource; every return is then read again."
                            .formatted(data));
        }
        if (find(fault, ConnectException.class::isInstance) != null || find(fault, Trouble::unreachable) != null) {
            return of(
                    "The database server does not answer or does not let us in.",
                    "Start it, or correct spring.datasource in config/application.yml.");
        }
        if (find(fault, LatestInUse.class::isInstance) instanceof LatestInUse used) {
            return of(
                    "%s cannot be replaced: a file of it is open, perhaps in Excel, or the folder is write-protected."
                            .formatted(used.latest()),
                    "The new report is in %s already.".formatted(used.kept()),
                    "Close the file.");
        }
        if (find(fault, InputGone.class::isInstance) instanceof InputGone gone) {
            return of(
                    "%s is gone or empty, where %d files were before.".formatted(gone.input(), gone.filesBefore()),
                    "Connect the share again; if no file is left on purpose, add --force.");
        }
        Trouble shared = ofManyMachines(fault);
        return shared == null ? ofFiles(fault) : shared;
    }

    private static @Nullable Trouble ofManyMachines(Throwable fault) {
        if (find(fault, CannotLoad.class::isInstance) instanceof CannotLoad file) {
            return of(String.valueOf(file.getMessage()));
        }
        if (find(fault, TimeoutException.class::isInstance) != null) {
            return of(
                    "The files were not loaded in the time that foi.broker.patience gives.",
                    "Look whether the broker and the other machines are up.");
        }
        if (find(fault, cause -> cause.getClass().getName().startsWith("jakarta.jms.")) != null) {
            return of(
                    "The message broker does not answer or does not let us in.",
                    "Start it, or correct foi.broker in config/application.yml.");
        }
        if (find(fault, Trouble::withoutBroker) != null) {
            return of(
                    "This copy of the program cannot share work between machines.",
                    "Build it with mvn -Pmany-machines package.");
        }
        return null;
    }

    private static boolean withoutBroker(Throwable cause) {
        return (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError)
                && String.valueOf(cause.getMessage()).contains("jms");
    }

    private static @Nullable Trouble ofFiles(Throwable fault) {
        if (find(fault, FileSystemException.class::isInstance) instanceof FileSystemException file) {
            String reason = file.getReason();
            return file instanceof AccessDeniedException
                    ? of("This computer does not let us use %s.".formatted(file.getFile()), "Allow it.")
                    : of(
                            "%s could not be used%s."
                                    .formatted(file.getFile(), reason == null ? "" : " (" + reason + ")"),
                            "Look whether the disk or share is there and may be written to.");
        }
        return null;
    }

    private static Trouble of(String... said) {
        return new Trouble(List.of(said), false);
    }

    private static boolean diskFull(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return SQL_DISK_FULL.equals(sql.getSQLState());
        }
        return cause instanceof IOException
                && DISK_FULL.matcher(String.valueOf(cause.getMessage())).find();
    }

    /** Makes sure that there is room for anything at all, before something begins that cannot say so in words. */
    static void requireSpace(Path... folders) throws IOException {
        for (Path folder : folders) {
            if (full(folder)) {
                throw new IOException("No space left on device");
            }
        }
    }

    /** Some faults of a full disk tell nothing of it. */
    private static boolean full(Path folder) {
        try {
            return Files.isDirectory(folder) && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean corrupt(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getErrorCode() == H2_INPUT_OUTPUT) {
            return find(cause, EOFException.class::isInstance) != null;
        }
        return sql(cause, H2_CORRUPTED) || corruptStore(cause);
    }

    private static boolean corruptStore(Throwable cause) {
        return cause.getClass().getName().startsWith("org.h2.mvstore.")
                && H2_STORE_CORRUPTED
                        .matcher(String.valueOf(cause.getMessage()))
                        .find();
    }

    /** Classes of SQL states: 08 no connection, 57P the server starts or ends, 28 no such user, 3D no such database. */
    private static boolean unreachable(Throwable cause) {
        String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return Stream.of("08", "57P", "28", "3D").anyMatch(state::startsWith);
    }

    private static boolean sql(Throwable cause, int code) {
        return cause instanceof SQLException sql && sql.getErrorCode() == code;
    }

    /** The first of the causes that is as wanted. */
    static @Nullable Throwable find(Throwable fault, Predicate<Throwable> wanted) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return cause;
            }
        }
        return null;
    }
}
