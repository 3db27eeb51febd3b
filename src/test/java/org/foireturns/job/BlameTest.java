package org.foireturns.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.foireturns.flow.CannotLoad;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class BlameTest {
    static Stream<Throwable> ofTheFile() {
        return Stream.of(
                new NullPointerException(),
                new IllegalStateException(),
                new ArithmeticException(),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new DataIntegrityViolationException("value too long"),
                new DuplicateKeyException("the same cell twice"));
    }

    static Stream<Throwable> ofTheMachine() {
        return Stream.of(
                new CannotLoad("The copy is gone."),
                new UncheckedIOException(new IOException("no space left on device")),
                new DataAccessResourceFailureException("the database does not answer"),
                new CannotAcquireLockException("another has it"),
                new UncategorizedSQLException("insert", "insert", new SQLException("the disk is full")),
                new CannotCreateTransactionException("the database is closed"),
                new MVStoreException(1, "the store is closed"));
    }

    @ParameterizedTest
    @MethodSource("ofTheFile")
    void aFileIsSetAsideForWhatItsContentBringsAbout(Throwable cause) {
        assertThat(Blame.liesWithTheFile(cause)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTheMachine")
    void theRunEndsWhenTheMachineFails(Throwable cause) {
        assertThat(Blame.liesWithTheFile(cause)).isFalse();
    }
}
