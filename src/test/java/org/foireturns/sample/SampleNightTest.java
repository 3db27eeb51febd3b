package org.foireturns.sample;

import org.junit.jupiter.api.Nested;

/** All that looks at the one night over the whole sample, in one class: no other process of the tests runs it again. */
class SampleNightTest {
    @Nested
    class WhatIsPublished extends SampleRun {}

    @Nested
    class TheLetters extends SampleLetters {}

    @Nested
    class TheReport extends ReportInBrowser {}

    @Nested
    class TheReportAtItsLargest extends LargeEdition {}
}
