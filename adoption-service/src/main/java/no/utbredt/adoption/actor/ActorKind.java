package no.utbredt.adoption.actor;

/** What an actor is (domain, «Actor»). Which questions it belongs to is said by its groups, not by its kind. */
public enum ActorKind {
    MUNICIPALITY,
    SERVICE_AREA,
    CITY_DISTRICT,
    COUNTY,
    COUNTY_DENTAL_SERVICE,
    RHF,
    HF,
    PRIVATE_NON_PROFIT_HOSPITAL,
    TRUST_UNIT,
    PHARMACY_TRUST,
    SUPPORT_BODY,
    JOINTLY_OWNED_TRUST,
    GP_OFFICE,
    CONTRACT_SPECIALIST,
    THERAPIST,
    PHARMACY,
    MEDICAL_SUPPLIER,
    LABORATORY,
    RADIOLOGY_UNIT,
    OTHER;

    /** Whether one person may be the whole organisation, so that the actor is always restricted (law 12). */
    public boolean maybeOnePerson() {
        return switch (this) {
            case GP_OFFICE, CONTRACT_SPECIALIST, THERAPIST -> true;
            case MUNICIPALITY,
                    SERVICE_AREA,
                    CITY_DISTRICT,
                    COUNTY,
                    COUNTY_DENTAL_SERVICE,
                    RHF,
                    HF,
                    PRIVATE_NON_PROFIT_HOSPITAL,
                    TRUST_UNIT,
                    PHARMACY_TRUST,
                    SUPPORT_BODY,
                    JOINTLY_OWNED_TRUST,
                    PHARMACY,
                    MEDICAL_SUPPLIER,
                    LABORATORY,
                    RADIOLOGY_UNIT,
                    OTHER -> false;
        };
    }
}
