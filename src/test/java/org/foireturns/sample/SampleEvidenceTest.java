package org.foireturns.sample;

import org.junit.jupiter.api.Nested;

/** All that changes what the whole sample says, in one class: no other process of the tests reads it again. */
class SampleEvidenceTest {
    @Nested
    class AWrongDigit extends OneDigit {}

    @Nested
    class AnotherCell extends OneCell {}

    @Nested
    class AnotherWord extends OtherWords {}
}
