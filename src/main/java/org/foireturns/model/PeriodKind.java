package org.foireturns.model;

/** What sort of span a period is, by its ends. */
public enum PeriodKind {
    FINANCIAL_YEAR,
    CALENDAR_YEAR,
    QUARTER,
    MONTH,
    OTHER
}
