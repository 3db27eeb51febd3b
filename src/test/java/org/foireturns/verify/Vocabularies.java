package org.foireturns.verify;

import java.nio.file.Path;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;

/** The project's own books, read once. */
final class Vocabularies {
    static final Books BOOKS = books();

    private Vocabularies() {}

    static KnownWords words() {
        return new KnownWords(BOOKS.words());
    }

    static KnownNames names() {
        return new KnownNames(BOOKS.platforms(), BOOKS.forces());
    }

    private static Books books() {
        try {
            return Books.load(Path.of("config"));
        } catch (ConfigMistakes mistakes) {
            throw new IllegalStateException(mistakes);
        }
    }
}
