package org.foireturns.explain;

/** From where a part of a sheet is looked at. */
public enum View {
    AS_IT_STANDS,
    /** Captions below their numbers are heads then. */
    FROM_BELOW,
    /** Over its diagonal: heads at the side are heads above then. */
    TURNED,
    /** As one column of labels that go in step by step. */
    IN_STEPS
}
