package org.foireturns.normalise;

import java.nio.file.Path;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;

/** The project's own books, read once. */
public final class Shelves {
    private static final Books BOOKS = load();
    private static final Normaliser NORMALISER = new Normaliser(BOOKS.words(), BOOKS.platforms());

    private Shelves() {}

    private static Books load() {
        try {
            return Books.load(Path.of("config"));
        } catch (ConfigMistakes mistakes) {
            throw new IllegalStateException(mistakes);
        }
    }

    public static Books books() {
        return BOOKS;
    }

    /** What reads cells by these books. */
    public static Normaliser normaliser() {
        return NORMALISER;
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(BOOKS.words());
    }
}
