package org.foireturns.figures;

/** Measures what one kind of sentence is about. */
interface ClaimCheck {
    Measured measure(Subject subject, Ground ground);

    /** The check of a measure. */
    static ClaimCheck of(Measure measure) {
        return switch (measure) {
            case COUNT, COUNT_OF_KNOWN -> new CountCheck();
            case SHARE_OF_KNOWN -> new ShareCheck();
            case CHANGE -> new ChangeCheck();
            case LIKE_FOR_LIKE_CHANGE -> new LikeForLikeCheck();
            case RANK -> new RankCheck();
            case DISTINCT -> new DistinctCheck();
            case YOUNGEST_VICTIM -> new YoungestCheck();
            case FORCES_REPORTING -> new ReportingCheck();
            case RECORD_HIGH -> new RecordCheck();
        };
    }
}
