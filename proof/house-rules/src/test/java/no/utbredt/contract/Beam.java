package no.utbredt.contract;

public class Beam {}
