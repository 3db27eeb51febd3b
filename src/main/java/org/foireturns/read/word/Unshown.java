package org.foireturns.read.word;

/** Counts the pieces of text that a document keeps and shows nobody. */
final class Unshown {
    private int deleted;
    private int hidden;
    private int white;

    void deleted() {
        deleted++;
    }

    void hidden() {
        hidden++;
    }

    void white() {
        white++;
    }

    int deletedPieces() {
        return deleted;
    }

    int hiddenPieces() {
        return hidden;
    }

    int whitePieces() {
        return white;
    }
}
