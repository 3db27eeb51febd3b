package org.foireturns.read.worker;

/**
 * What a worker may use for one file.
 *
 * @param seconds from the moment it is given the file until its answer is complete
 * @param heapMegabytes its memory
 */
public record Allowance(int seconds, int heapMegabytes) {
    public static final Allowance USUAL = new Allowance(15, 512);

    public Allowance {
        if (seconds < 1 || heapMegabytes < 16) {
            throw new IllegalArgumentException("a worker needs at least 1 second and 16 MB");
        }
    }
}
