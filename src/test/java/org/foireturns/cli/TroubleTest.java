package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.jms.JMSException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What faults are told as; that they come about so is tested on real disks and databases. */
@SuppressWarnings("NullAway.Init")
class TroubleTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @MethodSource
    void everyKnownFaultIsASentenceAndWhatToDo(Exception fault, String said) {
        Trouble trouble = Trouble.of(new IllegalStateException(fault), folder, folder);

        assertThat(String.join(" ", Objects.requireNonNull(trouble).said())).startsWith(said);
        assertThat(trouble.damaged()).isEqualTo(said.endsWith("cannot be read."));
    }

    static Stream<Arguments> everyKnownFaultIsASentenceAndWhatToDo() {
        return Stream.of(
                arguments(new IOException("No space left on device"), "The disk that holds "),
                arguments(new SQLException("full", "53100"), "The disk that holds "),
                arguments(new SQLException("open", "90020", 90020), "Another program has the database in "),
                arguments(new SQLException("bad", "90030", 90030), damaged()),
                arguments(new SQLException("end", "90028", 90028, new EOFException()), damaged()),
                arguments(
                        new FlywayValidateException(new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "V2"), "V2"),
                        "The database was made by another version of this program"),
                arguments(new ConnectException("refused"), "The database server does not answer"),
                arguments(new SQLException("no such user", "28P01"), "The database server does not answer"),
                arguments(new AccessDeniedException("/out"), "This computer does not let us use /out. Allow it."),
                arguments(new FileSystemException("/out", null, "Stale file handle"), "/out could not be used (Stale"),
                arguments(new TimeoutException(), "The files were not loaded in the time that foi.broker.patience"),
                arguments(new JMSException("refused"), "The message broker does not answer"),
                arguments(
                        new ClassNotFoundException("org.springframework.jms.listener.DefaultMessageListenerContainer"),
                        "This copy of the program cannot share work between machines."));
    }

    private static String damaged() {
        return "The database in " + folder + " is damaged and cannot be read.";
    }

    @Test
    void whatIsNotKnownIsNotExplained() {
        assertThat(Trouble.of(new IllegalStateException(new ArithmeticException()), folder, folder))
                .isNull();
    }
}
