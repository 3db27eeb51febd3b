package org.foireturns.config;

import java.util.List;

/** The mistakes that reading a book found. */
final class Told {
    private Told() {}

    static List<String> by(Mistakes mistakes) {
        try {
            mistakes.throwIfAny();
            return List.of();
        } catch (ConfigMistakes e) {
            return e.mistakes();
        }
    }
}
