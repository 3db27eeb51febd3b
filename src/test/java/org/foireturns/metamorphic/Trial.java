package org.foireturns.metamorphic;

import java.util.Optional;

/** One change of one return, and what came out. */
record Trial(String transform, String table, Verdict verdict, int missing, int more) {

    /** Tries a change; nothing where it does not apply. */
    static Optional<Trial> of(Transform transform, String table, Original original, Bench bench) {
        return transform.of(original.specimen()).map(changed -> {
            Understanding before = original.understanding();
            Understanding after = bench.read(changed);
            return new Trial(
                    transform.name(),
                    table,
                    after.against(before),
                    before.without(after).size(),
                    after.without(before).size());
        });
    }

    @Override
    public String toString() {
        return "%s, %s: %s, %d missing and %d more".formatted(transform, table, verdict, missing, more);
    }
}
