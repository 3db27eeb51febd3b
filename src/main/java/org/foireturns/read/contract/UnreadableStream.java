package org.foireturns.read.contract;

import java.io.IOException;

/** Carries a refusal through those that let only an {@link IOException} pass. */
public final class UnreadableStream extends IOException {
    private final transient UnreadableFile refusal;

    public UnreadableStream(UnreadableFile refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    public UnreadableFile refusal() {
        return refusal;
    }
}
