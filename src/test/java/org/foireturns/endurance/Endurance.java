package org.foireturns.endurance;

/** Marks tests that start many processes: {@code mvn -Pendurance test} runs them, the usual build does not. */
final class Endurance {
    static final String TAG = "endurance";

    private Endurance() {}
}
