package org.foireturns.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.foireturns.run.Progress;

/** Counts the files that this process read; how many there are is known elsewhere. */
final class FilesRead implements Progress {
    private final AtomicInteger count = new AtomicInteger();

    int count() {
        return count.get();
    }

    @Override
    public void begin(int files) {}

    @Override
    public void fileRead() {
        count.incrementAndGet();
    }

    @Override
    public void end() {}
}
