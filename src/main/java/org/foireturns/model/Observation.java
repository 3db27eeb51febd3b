package org.foireturns.model;

/**
 * One count in the common schema. Dimensions not split by are {@code all}.
 *
 * @param platform id of the list of platforms, {@code unknown}, {@code all}, or an id made from an unlisted label
 * @param witnesses for each dimension the cell that says it, or {@code sheet}, {@code file}, {@code request}:
 *     {@code period=A2;victim_gender=A5;platform=request}; empty for rows of a list
 */
public record Observation(
        String request,
        String force,
        String offence,
        Period period,
        VictimGender victimGender,
        VictimAge victimAge,
        String platform,
        Unit unit,
        Role role,
        Count count,
        Provenance provenance,
        String witnesses) {

    /** The platform id of a count that is not split by platform. */
    public static final String ALL_PLATFORMS = "all";
    /** The platform id of offences whose platform is not known. */
    public static final String UNKNOWN_PLATFORM = "unknown";

    /** The same of another force. */
    public Observation ofForce(String other) {
        return new Observation(
                request,
                other,
                offence,
                period,
                victimGender,
                victimAge,
                platform,
                unit,
                role,
                count,
                provenance,
                witnesses);
    }

    /** How many dimensions it is split by. */
    public int breakdowns() {
        return (victimGender == VictimGender.ALL ? 0 : 1)
                + (victimAge.equals(VictimAge.ALL) ? 0 : 1)
                + (platform.equals(ALL_PLATFORMS) ? 0 : 1);
    }
}
