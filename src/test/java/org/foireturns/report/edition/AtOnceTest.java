package org.foireturns.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class AtOnceTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void allIsWrittenAndNamesWhatThisThreadNames(int atOnce) throws IOException {
        Set<String> written = ConcurrentHashMap.newKeySet();
        MDC.put("run", "7");
        try {
            AtOnce.all(
                    atOnce,
                    List.of(
                            () -> written.add("a" + MDC.get("run")),
                            () -> written.add("b" + MDC.get("run")),
                            () -> written.add("c" + MDC.get("run"))));
        } finally {
            MDC.remove("run");
        }

        assertThat(written).containsExactlyInAnyOrder("a7", "b7", "c7");
    }

    @Test
    void twoAreWrittenAtTheSameTime() throws IOException {
        CountDownLatch other = new CountDownLatch(2);
        AtOnce.Writing meets = () -> {
            other.countDown();
            try {
                other.await();
            } catch (InterruptedException stop) {
                throw new InterruptedIOException();
            }
        };

        AtOnce.all(2, List.of(meets, meets));

        assertThat(other.getCount()).isZero();
    }

    @Test
    void theFirstInOrderThatWentWrongIsTold() {
        AtomicBoolean later = new AtomicBoolean();
        assertThatThrownBy(() -> AtOnce.all(2, List.of(() -> later.set(true), () -> fail("one"), () -> fail("two"))))
                .isInstanceOf(IOException.class)
                .hasMessage("one");
        assertThat(later).isTrue();
    }

    @Test
    void whatIsNoRefusalOfTheDiskIsThrownAsItIs() {
        assertThatThrownBy(() -> AtOnce.all(2, List.of(() -> {
                    throw new OutOfMemoryError("full");
                })))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> AtOnce.all(2, List.of(() -> {
                    throw new IllegalArgumentException("odd");
                })))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverIsStoppedWritesNoReport() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> AtOnce.all(1, List.of(() -> {}))).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void fail(String said) throws IOException {
        throw new IOException(said);
    }
}
