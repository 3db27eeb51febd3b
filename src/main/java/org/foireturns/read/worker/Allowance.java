package org.foireturns.read.worker;

/**
 * What a worker may use for one file.
 *
 * @param seconds of a processor's work, which are the same on a busy computer as on an idle one
 * @param waitSeconds by the clock, for a worker that hangs without working; many times as long, for busy computers
 * @param heapMegabytes its memory
 */
public record Allowance(int seconds, int waitSeconds, int heapMegabytes) {
    public static final Allowance USUAL = new Allowance(60, 900, 512);

    public Allowance {
        if (seconds < 1 || waitSeconds < seconds || heapMegabytes < 16) {
            throw new IllegalArgumentException(
                    "a worker needs at least 1 second, no shorter a wait than that, and 16 MB");
        }
    }
}
