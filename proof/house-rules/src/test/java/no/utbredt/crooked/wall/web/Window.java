package no.utbredt.crooked.wall.web;

public class Window {}
