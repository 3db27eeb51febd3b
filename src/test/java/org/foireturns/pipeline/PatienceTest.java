package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(600);

    @Test
    void workComesToWhatItComesTo() throws UnreadableFile {
        assertThat(patience.<String>with(() -> "done")).isEqualTo("done");
        String name = Thread.currentThread().getName();
        assertThat(patience.<String>with(() -> Thread.currentThread().getName()))
                .isEqualTo(name);
    }

    @Test
    void whatWorkThrowsIsThrown() {
        assertThatThrownBy(() -> patience.with(() -> {
                    throw new UnreadableFile(Reason.TOO_DEEP, 3);
                }))
                .isInstanceOf(UnreadableFile.class);
        assertThatThrownBy(() -> patience.with(() -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
        assertThatThrownBy(() -> patience.with(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    /** Some work was done when it is looked at; who waits without working is waited for. */
    @Test
    void workThatDoesNotEndIsGivenUp() {
        AtomicBoolean wanted = new AtomicBoolean(true);
        assertThatThrownBy(() -> new Patience(0).with(() -> {
                    while (wanted.get()) {
                        Thread.onSpinWait();
                    }
                    return "late";
                }))
                .isInstanceOfSatisfying(UnreadableFile.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNDERSTANDING_TOO_SLOW);
                    assertThat(refused.reason().setting()).isEqualTo("foi.read.understand-seconds");
                });
        wanted.set(false);
    }

    /** An interrupted run is no fault of the file. */
    @Test
    void aRunThatEndsWaitsForNobody() {
        AtomicBoolean wanted = new AtomicBoolean(true);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patience.with(() -> {
                    while (wanted.get()) {
                        Thread.onSpinWait();
                    }
                    return "late";
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        wanted.set(false);
    }
}
