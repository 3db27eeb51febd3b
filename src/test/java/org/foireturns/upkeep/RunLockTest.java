package org.foireturns.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
    @TempDir
    Path data;

    @Test
    void oneRunAtATime() throws IOException, RunLock.Locked {
        try (RunLock first = RunLock.take(data)) {
            assertThat(first.folder()).isEqualTo(data);
            RunLock.Locked locked = catchThrowableOfType(RunLock.Locked.class, () -> RunLock.take(data));
            assertThat(locked.holder())
                    .startsWith("process " + ProcessHandle.current().pid() + " on ")
                    .containsPattern(", since [0-9]+ [A-Z][a-z]+ 20[0-9]{2} at [0-9:]{8}$");
        }
        try (RunLock second = RunLock.take(data)) {
            assertThat(second.folder()).isEqualTo(data);
        }
    }
}
