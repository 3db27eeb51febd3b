package org.foireturns.read.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;

class WorkerProcessTest {
    /** A busy computer takes a while to end it; a file that it were given meanwhile would be taken for a broken one. */
    @Test
    void aWorkerThatWasKilledIsGivenNoOtherFile() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            WorkerProcess worker = WorkerProcess.start(
                    JavaCommand.of(Misbehaving.class, 64),
                    new Setup(ScreenRules.USUAL, Limits.USUAL),
                    Allowance.USUAL,
                    clock);
            assertThat(worker.alive()).isTrue();

            worker.kill();

            assertThat(worker.alive()).isFalse();
        } finally {
            clock.shutdownNow();
        }
    }
}
