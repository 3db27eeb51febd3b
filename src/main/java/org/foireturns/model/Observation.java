package org.foireturns.model;

/**
 * One count in the common schema.
 *
 * @param witnesses for each dimension the cell that says it, or {@code sheet}, {@code file}, {@code request}:
 *     {@code period=A2;victim_gender=A5;platform=request}; empty for rows of a list
 */
public record Observation(
        String request,
        String force,
        Period period,
        Coordinates coordinates,
        Count count,
        Provenance provenance,
        String witnesses) {

    /** The platform id of a count that is not split by platform. */
    public static final String ALL_PLATFORMS = "all";
    /** The platform id of offences whose platform is not known. */
    public static final String UNKNOWN_PLATFORM = "unknown";

    /** The same of another force. */
    public Observation ofForce(String other) {
        return new Observation(request, other, period, coordinates, count, provenance, witnesses);
    }

    /** The same of another unit. */
    public Observation in(Unit unit) {
        return new Observation(request, force, period, coordinates.in(unit), count, provenance, witnesses);
    }

    /** The same with another number, of which something else is told. */
    public Observation with(Count other, Provenance told) {
        return new Observation(request, force, period, coordinates, other, told, witnesses);
    }

    public String offence() {
        return coordinates.offence();
    }

    public Cut cut() {
        return coordinates.cut();
    }

    public VictimGender victimGender() {
        return cut().gender();
    }

    public VictimAge victimAge() {
        return cut().age();
    }

    public String platform() {
        return cut().platform();
    }

    public Unit unit() {
        return coordinates.unit();
    }

    public Role role() {
        return coordinates.role();
    }

    /** How many dimensions it is split by. */
    public int breakdowns() {
        return cut().split().size();
    }
}
